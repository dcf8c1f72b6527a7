package org.orglattice.telemetry;

/**
 * What is told of a fault outside of the service: its class. Its message may repeat what a client has sent.
 */
final class Silent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Silent(String message) {
        super(message, null, false, false);
    }

    static Silent of(Throwable fault) {
        return new Silent(fault.getClass().getName());
    }
}
