package org.orglattice.editing;

/**
 * A data set that owns what is changed.
 *
 * @param id its id
 * @param title its title
 * @param synthetic whether what it states is made up
 */
record OwningDataSet(String id, String title, boolean synthetic) {}
