package org.orglattice.sample.model;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.orglattice.organization.OrganizationKind;
import org.orglattice.organization.PartyLevel;
import org.orglattice.time.PartialDate;

/**
 * A fictional organization.
 */
public final class Body {

    private final String id;
    private final OrganizationKind kind;
    private final String name;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final PerEra<Body> homes = new PerEra<>();
    private final PerEra<Body> superiors = new PerEra<>();
    private final Map<Era, PartialDate> turnovers = new EnumMap<>(Era.class);
    private @Nullable PartyLevel partyLevel;
    private @Nullable PartialDate established;
    private @Nullable PartialDate dissolved;

    Body(String id, OrganizationKind kind, String name) {
        this.id = id;
        this.kind = kind;
        this.name = name;
    }

    /**
     * An area above the fictional sub-districts.
     *
     * @param code its division code, which is its id
     * @param kind what it is
     * @param name its name
     * @return the area, which has always been there
     */
    public static Body area(String code, OrganizationKind kind, String name) {
        return new Body(code, kind, name).state("code", code);
    }

    /**
     * Gives it a home.
     *
     * @param first from which era on
     * @param home where it belongs
     * @return this body
     */
    public Body home(Era first, @Nullable Body home) {
        homes.putFrom(first, home);
        return this;
    }

    /**
     * Gives it a superior on the Party line.
     *
     * @param first from which era on
     * @param superior whom it reports to
     * @return this body
     */
    public Body reportsTo(Era first, @Nullable Body superior) {
        superiors.putFrom(first, superior);
        return this;
    }

    /**
     * Makes it a Party organization of a level.
     *
     * @param level the level
     * @return this body
     */
    public Body level(PartyLevel level) {
        partyLevel = level;
        return state("party_level", level.name());
    }

    /**
     * States a fact.
     *
     * @param column a column of the table of organizations
     * @param value what it holds, or {@code null} for nothing
     * @return this body
     */
    public Body state(String column, @Nullable Object value) {
        if (value != null) {
            facts.put(column, value);
        }
        return this;
    }

    /**
     * Lets it exist from a date on.
     *
     * @param date the first day
     * @return this body
     */
    public Body established(PartialDate date) {
        established = date;
        return state("established", date.text());
    }

    /**
     * Ends it.
     *
     * @param date the first day after it
     * @return this body
     */
    public Body dissolved(PartialDate date) {
        dissolved = date;
        return state("dissolved", date.text());
    }

    /**
     * Tells whether it exists on the day of an era.
     *
     * @param era the era
     * @return whether it does
     */
    public boolean existsIn(Era era) {
        return (established == null || !established.firstDay().isAfter(era.day()))
                && (dissolved == null || dissolved.firstDay().isAfter(era.day()));
    }

    /**
     * The first era on whose day it exists.
     *
     * @return the era
     */
    public Era born() {
        for (Era era : Era.values()) {
            if (existsIn(era)) {
                return era;
            }
        }
        throw new IllegalStateException(id + " exists on no day");
    }

    /**
     * When its posts change hands in an era.
     *
     * @param era the era
     * @param chance finds the date where there is none yet
     * @return the date
     */
    PartialDate turnover(Era era, Function<Era, PartialDate> chance) {
        return turnovers.computeIfAbsent(era, chance);
    }

    /**
     * Its id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What it is.
     *
     * @return its kind
     */
    public OrganizationKind kind() {
        return kind;
    }

    /**
     * Its name.
     *
     * @return its full name
     */
    public String name() {
        return name;
    }

    /**
     * Its level as a Party organization.
     *
     * @return the level, or {@code null} of any other body
     */
    public @Nullable PartyLevel partyLevel() {
        return partyLevel;
    }

    /**
     * Its level, as figures name it.
     *
     * @return that of a grid or a Party organization, or {@code null} of any other body
     */
    @Nullable
    Object level() {
        return partyLevel == null ? facts.get("grid_level") : partyLevel;
    }

    /**
     * What else is stated of it.
     *
     * @return values by column
     */
    public Map<String, Object> facts() {
        return facts;
    }

    /**
     * Where it belongs.
     *
     * @return its homes
     */
    public PerEra<Body> homes() {
        return homes;
    }

    /**
     * Whom it reports to.
     *
     * @return its superiors
     */
    public PerEra<Body> superiors() {
        return superiors;
    }

    /**
     * When it ended.
     *
     * @return the first day after it, or {@code null} where it has not
     */
    public @Nullable PartialDate end() {
        return dissolved;
    }
}
