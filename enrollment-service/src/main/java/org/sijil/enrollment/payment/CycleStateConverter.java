package org.sijil.enrollment.payment;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores the word. */
@Converter(autoApply = true)
class CycleStateConverter implements AttributeConverter<CycleState, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable CycleState state) {
        return state == null ? null : state.word();
    }

    @Override
    public @Nullable CycleState convertToEntityAttribute(@Nullable String word) {
        return word == null ? null : CycleState.of(word);
    }
}
