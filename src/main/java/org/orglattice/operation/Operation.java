package org.orglattice.operation;

/**
 * An example operation.
 *
 * @param name its name
 * @param title what it asks, in Chinese and English
 * @param text the document, its title as a comment on top
 */
public record Operation(String name, String title, String text) {}
