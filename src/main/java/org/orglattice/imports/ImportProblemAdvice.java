package org.orglattice.imports;

import java.util.Locale;
import org.orglattice.text.Bilingual;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Says in both languages, as {@code application/problem+json}, why something that is asked of imports alone is not done.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = {ImportController.class, FaultController.class, WorkbookController.class})
class ImportProblemAdvice {

    private static final String RETRY_AFTER_SECONDS = "30";

    private final ImportSettings settings;

    ImportProblemAdvice(ImportSettings settings) {
        this.settings = settings;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(ImportProblem problem, Locale reader) {
        return body(problem.status(), problem.code(), problem.sentence(), reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(MaxUploadSizeExceededException tooLarge, Locale reader) {
        return body(
                HttpStatus.CONTENT_TOO_LARGE,
                "TOO_LARGE",
                Bilingual.of(
                        "上传的文件合计不能超过 %1$s MB。",
                        "The files of an import have at most %1$s MB together.",
                        settings.maxSize().toMegabytes()),
                reader);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(MultipartException broken, Locale reader) {
        return body(
                HttpStatus.BAD_REQUEST,
                "BAD_USER_INPUT",
                new Bilingual("请求不是完整的 multipart/form-data。", "The request is no whole multipart/form-data."),
                reader);
    }

    /** Whoever followed an import has gone, and nobody is there to be told. */
    @ExceptionHandler
    void ignore(AsyncRequestNotUsableException gone) {}

    private static ResponseEntity<ProblemDetail> body(
            HttpStatus status, String code, Bilingual sentence, Locale reader) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence.in(reader));
        problem.setProperty("code", code);
        problem.setProperty("message", sentence);
        ResponseEntity.BodyBuilder response =
                ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return response.body(problem);
    }
}
