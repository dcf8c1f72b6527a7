package org.orglattice.dataset.workbook;

/**
 * An output that bounds what is written into it, and is told as well of what a workbook puts aside on the disk before.
 */
public interface Allowance {

    /**
     * Tells that something was put aside.
     *
     * @param bytes how much
     * @throws RuntimeException where that is too much, or too late
     */
    void spend(long bytes);
}
