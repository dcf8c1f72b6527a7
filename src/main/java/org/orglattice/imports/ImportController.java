package org.orglattice.imports;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.orglattice.access.Viewer;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Imports by HTTP. Whoever sent one sees it, and the administrator sees all.
 */
@RestController
@RequestMapping("/imports")
class ImportController {

    // what is asked to end mostly does within a batch, and then its end can be told at once
    private static final Duration TO_END = Duration.ofSeconds(2);

    private final Reception reception;
    private final Imports imports;
    private final ImportEvents events;

    ImportController(Reception reception, Imports imports, ImportEvents events) {
        this.reception = reception;
        this.imports = imports;
        this.events = events;
    }

    @PostMapping
    ResponseEntity<ImportView> submit(HttpServletRequest request, Viewer viewer) {
        ImportJob job = reception.take(Submission.of(request), viewer);
        return ResponseEntity.accepted()
                .location(URI.create("/imports/" + job.record().id()))
                .body(job.view());
    }

    @GetMapping
    List<ImportView> list(Viewer viewer) {
        return imports.of(viewer).stream().map(ImportJob::view).toList();
    }

    @GetMapping("/{id}")
    ImportView one(@PathVariable String id, Viewer viewer) {
        return imports.find(id, viewer).view();
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@PathVariable String id, Viewer viewer) {
        return events.follow(imports.find(id, viewer));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<ImportView> cancel(@PathVariable String id, Viewer viewer) throws InterruptedException {
        ImportJob job = imports.find(id, viewer);
        if (job.record().state().isOver()) {
            imports.forget(job);
            return ResponseEntity.noContent().build();
        }
        imports.cancel(job);
        ImportRecord now = job.awaitEnd(TO_END);
        if (now.state().isOver() && now.state() != ImportState.CANCELLED) {
            throw over(now);
        }
        return ResponseEntity.accepted().body(job.view());
    }

    private static RequestError over(ImportRecord record) {
        return new RequestError(
                ErrorCode.ENDED_ALREADY,
                Bilingual.of(
                        "这一导入已经结束（%1$s），不能取消。", "The import is over (%1$s) and cannot be cancelled.", record.state()));
    }
}
