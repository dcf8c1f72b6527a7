package org.orglattice.exports;

/**
 * What is exported. It is known to exist.
 */
public sealed interface Scope {

    /**
     * Its name.
     *
     * @return the name for people
     */
    String name();

    /**
     * An organization, with what lies within it.
     *
     * @param id the organization's id
     * @param name its name
     */
    record Within(String id, String name) implements Scope {}

    /**
     * A data set as a whole.
     *
     * @param id its id
     * @param name its title
     */
    record WholeDataSet(String id, String name) implements Scope {}
}
