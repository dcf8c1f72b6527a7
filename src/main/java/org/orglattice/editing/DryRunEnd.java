package org.orglattice.editing;

/**
 * Ends a mutation that is to be tried only, and takes back what it has written.
 */
final class DryRunEnd extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answer answer;

    DryRunEnd(Answer answer) {
        super("dry run", null, false, false);
        this.answer = answer;
    }

    Answer answer() {
        return answer;
    }
}
