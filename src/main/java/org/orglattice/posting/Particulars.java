package org.orglattice.posting;

import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;

/**
 * What of a member is personal, and shown to those only who may read it. What the source does not state is {@code null}.
 *
 * @param phone the phone number
 * @param nationalIdTail the last four characters of the identity number
 * @param birthYear the year of birth
 * @param partyMember whether a Party member
 */
record Particulars(
        @Nullable String phone,
        @Nullable String nationalIdTail,
        @Nullable Integer birthYear,
        @Nullable Boolean partyMember) {

    static Particulars of(Row row) {
        return new Particulars(
                row.textOrNull("phone"),
                row.textOrNull("nationalIdTail"),
                row.integerOrNull("birthYear"),
                row.booleanOrNull("partyMember"));
    }

    // members end up in messages of faults
    @Override
    public String toString() {
        return "masked";
    }
}
