package org.sijil.commons.problem;

import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parameters of an address, so that the one that cannot be read is named: what the framework throws by itself says
 * neither which it is nor what it should be.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
class ParameterReaders implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = Map.of(
            UUID.class, UUID::fromString,
            boolean.class, Parameters::truth,
            int.class, Integer::valueOf,
            Integer.class, Integer::valueOf,
            long.class, Long::valueOf,
            Long.class, Long::valueOf);

    @Override
    @SuppressWarnings("unchecked") // the map holds for each type a function that gives it
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        Function<String, T> reader = (Function<String, T>) READERS.get(type);
        return reader == null ? null : new Reader<>(reader, refusal(ValueForm.of(type), annotations));
    }

    private static Refused refusal(ProblemType form, Annotation[] annotations) {
        return name(annotations).map(name -> form.at("/" + name)).orElseGet(form::refuse);
    }

    private static Optional<String> name(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .flatMap(ParameterReaders::names)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    private static Stream<String> names(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return Stream.of(query.value());
        }
        if (annotation instanceof RestQuery query) {
            return Stream.of(query.value());
        }
        if (annotation instanceof PathParam path) {
            return Stream.of(path.value());
        }
        return annotation instanceof RestPath path ? Stream.of(path.value()) : Stream.empty();
    }

    private record Reader<T>(Function<String, T> function, Refused refusal) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            try {
                return function.apply(text);
            } catch (IllegalArgumentException unreadable) {
                throw refusal;
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
