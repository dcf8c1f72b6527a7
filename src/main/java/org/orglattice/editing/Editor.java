package org.orglattice.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.neo4j.driver.exceptions.Neo4jException;
import org.orglattice.access.AccessRole;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.graph.TransactionTooLarge;
import org.orglattice.query.UserError;
import org.orglattice.text.Bilingual;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Carries mutations out: each in one transaction, in turn with all other writers, once for each key of a client's.
 */
@Component
class Editor {

    private static final String CONSTRAINT_VIOLATED = "Neo.ClientError.Schema.ConstraintValidationFailed";

    private final Workbench bench;
    private final Requests requests;

    Editor(Workbench bench, Requests requests) {
        this.bench = bench;
        this.requests = requests;
    }

    /**
     * Carries a mutation out.
     *
     * @param call the mutation that is called
     * @param viewer who calls it
     * @param role the role that it needs
     * @param work what is to be done
     * @return what it gives, or why nothing was changed
     */
    Answer edit(MutationCall call, Viewer viewer, AccessRole role, Consumer<Edit> work) {
        bench.access().require(viewer, role);
        LocalDate today = LocalDate.now(bench.clock());
        bench.paths().begin(today);
        try {
            return bench.graph()
                    .inTurnSoon(() -> requests.firstAnswer(call, viewer)
                            .orElseGet(() -> firstAnswer(new Edit(bench, call, viewer, role, today), call, work)));
        } catch (EditRefused refused) {
            return refused(call, refused.errors());
        } catch (DryRunEnd end) {
            return end.answer();
        } catch (TransactionTooLarge e) {
            return refused(
                    call,
                    FaultCode.TOO_LARGE.name(),
                    new Bilingual(
                            "数据库的内存不够一次写入这么多。", "The database has not enough memory to write that much at once."));
        } catch (RuntimeException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof Neo4jException fault
                    && CONSTRAINT_VIOLATED.equals(fault.code())) {
                return refused(
                        call,
                        EditFault.CONFLICT.name(),
                        new Bilingual(
                                "与同时写入的数据冲突，什么都没有改动：请重新读取后再试。",
                                "It conflicts with what else was written, and nothing was changed: read again and retry."));
            }
            throw e;
        }
    }

    private Answer firstAnswer(Edit edit, MutationCall call, Consumer<Edit> work) {
        work.accept(edit);
        Answer answer = edit.answer();
        if (call.isDryRun()) {
            throw new DryRunEnd(answer.ofNothingChanged());
        }
        requests.keep(call, edit.viewer(), answer);
        return answer;
    }

    private static Answer refused(MutationCall call, String code, Bilingual sentence) {
        return refused(call, List.of(new UserError(code, sentence, call.input().path(), null)));
    }

    private static Answer refused(MutationCall call, List<UserError> errors) {
        return new Answer(Map.of(), errors, call.clientMutationId());
    }
}
