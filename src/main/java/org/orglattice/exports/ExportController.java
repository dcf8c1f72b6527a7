package org.orglattice.exports;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orglattice.access.PersonalData;
import org.orglattice.access.PersonalExport;
import org.orglattice.access.Viewer;
import org.orglattice.query.RequestError;
import org.orglattice.query.Today;
import org.orglattice.telemetry.RequestIds;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands files out. Each is made whole before its first byte is sent, so that what fails is a problem and never a part of a
 * file; and on the disk, so that it takes no memory and a slow reader does not hold the database.
 */
@RestController
class ExportController {

    private final Map<String, Export> exports;
    private final ExportMaker maker;
    private final ScopeReader scopes;
    private final ExportSender sender;
    private final PersonalData personalData;
    private final Today today;

    ExportController(
            List<Export> exports,
            ExportMaker maker,
            ScopeReader scopes,
            ExportSender sender,
            PersonalData personalData,
            Today today) {
        this.exports = exports.stream()
                .sorted((one, other) -> one.file().compareTo(other.file()))
                .collect(Collectors.toMap(Export::file, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        this.maker = maker;
        this.scopes = scopes;
        this.sender = sender;
        this.personalData = personalData;
        this.today = today;
    }

    @GetMapping("/exports/{file}")
    void export(
            @PathVariable String file,
            @RequestParam Map<String, String> parameters,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Export export = known(file);
        Asked asked = Asked.of(export, parameters, today.begin());
        PersonalExport personal = personalData.export(viewer, "exports/" + file);
        Scope scope = scopes.read(asked);
        if (HttpMethod.HEAD.matches(request.getMethod())) {
            describe(export, scope, asked, response);
            return;
        }
        ExportTurns.Turn turn = sender.take();
        try {
            Path made = maker.make(
                    export,
                    reader -> new ExportRequest(scope, asked.today(), asked.asOf(), reader, personal, asked.options()));
            try {
                describe(export, scope, asked, response);
                personal.write((String) request.getAttribute(RequestIds.ATTRIBUTE));
                sender.send(made, response);
            } finally {
                Files.deleteIfExists(made);
            }
        } finally {
            turn.close();
        }
    }

    private static void describe(Export export, Scope scope, Asked asked, HttpServletResponse response) {
        response.setContentType(export.type().toString());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                FileName.of(export, scope, asked.day()).disposition());
    }

    private Export known(String file) {
        Export export = exports.get(file);
        if (export == null) {
            throw RequestError.notFound(
                    "导出文件（可用的有 %s）".formatted(String.join("、", exports.keySet())),
                    "export (there are %s)".formatted(String.join(", ", exports.keySet())),
                    file);
        }
        return export;
    }
}
