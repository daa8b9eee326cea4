package org.sijil.commons.problem;

/**
 * What a value type throws at a text that it does not accept. Says why and where within the value, never the text: thrown
 * while a request is read, it becomes the problem document of the field.
 */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String within;
    private final transient ProblemType reason;

    public InvalidValue(ProblemType reason) {
        this("", reason);
    }

    /** @param within the JSON pointer from the value to its part at fault, as in {@code /fr} */
    public InvalidValue(String within, ProblemType reason) {
        super(reason.title().en() + ". " + reason.remedy().en());
        this.within = within;
        this.reason = reason;
    }

    /** The JSON pointer from the value to its part at fault; empty when all of it is. */
    public String within() {
        return within;
    }

    public ProblemType reason() {
        return reason;
    }
}
