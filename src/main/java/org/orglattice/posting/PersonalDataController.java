package org.orglattice.posting;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.PersonalReading;
import org.orglattice.query.Snapshot;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what is personal about members, to those who may read it.
 */
@Controller
class PersonalDataController {

    @SchemaMapping
    CompletableFuture<Boolean> personalDataVisible(Member member, PersonalReading personal, Snapshot snapshot) {
        return personal.isOpen(member.id(), snapshot);
    }

    @SchemaMapping
    CompletableFuture<@Nullable String> phone(Member member, PersonalReading personal, Snapshot snapshot) {
        return personal.read(member.id(), "phone", member.particulars().phone(), snapshot);
    }

    @SchemaMapping
    CompletableFuture<@Nullable String> nationalIdTail(Member member, PersonalReading personal, Snapshot snapshot) {
        return personal.read(member.id(), "nationalIdTail", member.particulars().nationalIdTail(), snapshot);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Integer> birthYear(Member member, PersonalReading personal, Snapshot snapshot) {
        return personal.read(member.id(), "birthYear", member.particulars().birthYear(), snapshot);
    }

    @SchemaMapping
    CompletableFuture<@Nullable Boolean> partyMember(Member member, PersonalReading personal, Snapshot snapshot) {
        return personal.read(member.id(), "partyMember", member.particulars().partyMember(), snapshot);
    }
}
