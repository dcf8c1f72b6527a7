package org.orglattice.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.graph.Cypher;
import org.orglattice.graph.Question;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.query.Snapshot;
import org.orglattice.text.Bilingual;

/**
 * How one request reads personal data: masked where the viewer has no right to it, and noted for the access log where it is
 * shown. Controller methods take it as a parameter.
 */
public final class PersonalReading {

    /** Asks whether the personal data of a member is within reach. */
    static final Cypher READABLE = Cypher.file("access/readable-members");

    private static final Cypher REACHED = Cypher.file("access/reached-organizations");

    private final Reach reach;
    private final LocalDate today;
    private final Witness witness;

    /** Notes what is shown. */
    @FunctionalInterface
    interface Witness {

        /**
         * Notes that a field of some members is shown.
         *
         * @param field its name
         * @param members their ids
         */
        void saw(String field, Collection<String> members);
    }

    PersonalReading(Reach reach, LocalDate today, Witness witness) {
        this.reach = reach;
        this.today = today;
        this.witness = witness;
    }

    /**
     * Over which places the viewer may read personal data, for statements that tell by a path what is shown, and for
     * what has a path at hand.
     *
     * @return the places
     */
    public Reach reach() {
        return reach;
    }

    /**
     * Tells whether the personal data of a member is shown: where a place that the member has today, or ever had where
     * there is none, is within reach. Members of one level are asked about together.
     *
     * @param member the member's id
     * @param snapshot the graph
     * @return whether it is
     */
    public CompletableFuture<Boolean> isOpen(String member, Snapshot snapshot) {
        if (reach.isNowhere() || reach.isEverywhere()) {
            return CompletableFuture.completedFuture(reach.isEverywhere());
        }
        Map<String, Object> arguments = Map.of("reach", reach.segments(), "day", today.toString());
        return snapshot.ask(new Question(READABLE, member, arguments)).thenApply(rows -> !rows.isEmpty());
    }

    /**
     * Reads a field of a member.
     *
     * @param member the member's id
     * @param field the field's name
     * @param value what it holds
     * @param snapshot the graph
     * @param <T> what kind of value it is
     * @return the value, or {@code null} where it is masked
     */
    public <T> CompletableFuture<@Nullable T> read(String member, String field, @Nullable T value, Snapshot snapshot) {
        return isOpen(member, snapshot).thenApply(open -> {
            if (open) {
                show(field, List.of(member));
            }
            return open ? value : null;
        });
    }

    /**
     * Notes that something is shown that tells personal data of members.
     *
     * @param field by what it is told
     * @param members the ids of the members
     */
    public void show(String field, Collection<String> members) {
        witness.saw(field, members);
    }

    /**
     * Demands the right over all that lies within an organization.
     *
     * @param within the organization's id, or {@code null} for the whole graph
     * @param what what is asked for that takes the right
     * @param snapshot the graph
     * @return nothing, or a {@link RequestError} where the viewer does not have it
     */
    public CompletableFuture<Boolean> require(@Nullable String within, Bilingual what, Snapshot snapshot) {
        CompletableFuture<Boolean> reached = within == null || reach.isNowhere() || reach.isEverywhere()
                ? CompletableFuture.completedFuture(reach.isEverywhere())
                : snapshot.ask(new Question(REACHED, within, Map.of("reach", reach.segments())))
                        .thenApply(rows -> !rows.isEmpty());
        return reached.thenApply(has -> {
            if (!has) {
                throw new RequestError(
                        ErrorCode.FORBIDDEN,
                        Bilingual.of(
                                "%1$s属于个人信息：需要对所查范围有读取个人信息的权限，并在请求头 %3$s 中说明用途。",
                                "%2$s is personal data: it takes the right to read that within all you ask about, and a"
                                        + " purpose in the header %3$s.",
                                what.zh(),
                                what.en(),
                                ViewerInterceptor.PURPOSE_HEADER));
            }
            return true;
        });
    }
}
