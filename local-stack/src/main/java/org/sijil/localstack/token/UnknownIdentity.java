package org.sijil.localstack.token;

/** Nobody of the demo goes by that name. The message lists who there is. */
public final class UnknownIdentity extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    UnknownIdentity(String everyone) {
        super("There is no such demo identity. There are:\n" + everyone);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
