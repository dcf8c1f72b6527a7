package org.orglattice.organization;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Row;
import org.orglattice.query.NodeObject;
import org.orglattice.time.PartialDate;

/**
 * An area, a body or a company. What its source does not state is {@code null}.
 *
 * @param id unique over the whole graph
 * @param kind what it is
 * @param name its full name
 * @param shortName the name in everyday use
 * @param code its official code
 * @param uscc its unified social credit code, 18 characters
 * @param dataset the data set that owns it
 * @param synthetic whether it is made up
 * @param establishedOn the day it was established
 * @param dissolvedOn the day from which it is no more
 * @param partyLevel the level of a Party organization
 * @param gridLevel the level of a grid, 1 to 3
 * @param households how many households it has
 * @param population how many people live there
 * @param areaKm2 its area in square kilometres
 * @param fullMembers how many full Party members it states
 * @param termNumber which term of office an elected body is in
 * @param termSince when that term began
 * @param termDue when the next election is due
 * @param longitude degrees east of Greenwich
 * @param latitude degrees north of the equator
 * @param note what its source leaves to be said
 * @param version how often it has been changed, for {@code expectedVersion}
 */
public record Organization(
        String id,
        OrganizationKind kind,
        String name,
        @Nullable String shortName,
        @Nullable String code,
        @Nullable String uscc,
        String dataset,
        boolean synthetic,
        @Nullable PartialDate establishedOn,
        @Nullable PartialDate dissolvedOn,
        @Nullable PartyLevel partyLevel,
        @Nullable Integer gridLevel,
        @Nullable Integer households,
        @Nullable Integer population,
        @Nullable Double areaKm2,
        @Nullable Integer fullMembers,
        @Nullable Integer termNumber,
        @Nullable PartialDate termSince,
        @Nullable PartialDate termDue,
        @Nullable Double longitude,
        @Nullable Double latitude,
        @Nullable String note,
        int version)
        implements NodeObject {

    /**
     * Makes an organization of its node's properties.
     *
     * @param row the properties
     * @return the organization
     */
    public static Organization of(Row row) {
        String partyLevel = row.textOrNull("partyLevel");
        return new Organization(
                row.text("id"),
                OrganizationKind.valueOf(row.text("kind")),
                row.text("name"),
                row.textOrNull("shortName"),
                row.textOrNull("code"),
                row.textOrNull("uscc"),
                row.text("dataset"),
                row.is("synthetic"),
                row.dateOrNull("establishedOn"),
                row.dateOrNull("dissolvedOn"),
                partyLevel == null ? null : PartyLevel.valueOf(partyLevel),
                row.integerOrNull("gridLevel"),
                row.integerOrNull("households"),
                row.integerOrNull("population"),
                row.numberOrNull("areaKm2"),
                row.integerOrNull("fullMembers"),
                row.integerOrNull("termNumber"),
                row.dateOrNull("termSince"),
                row.dateOrNull("termDue"),
                row.numberOrNull("longitude"),
                row.numberOrNull("latitude"),
                row.textOrNull("note"),
                row.count("version"));
    }

    /**
     * Makes an organization of which nothing but the id is known, to ask about it.
     *
     * @param id the id
     * @return an organization that stands for the one of this id; it gives a kind because each has one
     */
    public static Organization known(String id) {
        return of(Row.of(Map.of("id", id, "kind", OrganizationKind.PROVINCE.name())));
    }

    @Override
    public String typeName() {
        return kind.typeName();
    }

    /**
     * Tells whether it exists on a day.
     *
     * @param day the day
     * @return {@code false} before it was established and from when it was dissolved
     */
    public boolean existsOn(LocalDate day) {
        return (establishedOn == null || !establishedOn.firstDay().isAfter(day)) && !isDissolvedOn(day);
    }

    /**
     * Tells whether it is no more on a day.
     *
     * @param day the day
     * @return {@code true} from when it was dissolved
     */
    public boolean isDissolvedOn(LocalDate day) {
        return dissolvedOn != null && !dissolvedOn.firstDay().isAfter(day);
    }
}
