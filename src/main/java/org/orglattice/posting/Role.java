package org.orglattice.posting;

import org.orglattice.graph.Row;

/**
 * A coded kind of post.
 *
 * @param code its code, such as {@code PARTY_SECRETARY}
 * @param nameZh its name in Chinese
 * @param nameEn its name in English
 * @param leading whether its holders lead the organization
 */
public record Role(String code, String nameZh, String nameEn, boolean leading) {

    /**
     * Makes a role of its node's properties.
     *
     * @param row the properties
     * @return the role
     */
    public static Role of(Row row) {
        return new Role(row.text("code"), row.text("nameZh"), row.text("nameEn"), row.is("leading"));
    }
}
