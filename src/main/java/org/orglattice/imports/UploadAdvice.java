package org.orglattice.imports;

import java.util.Locale;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.Problems;
import org.orglattice.text.Bilingual;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
 * Says what goes wrong with requests that bring files, and with streams that nobody reads any more.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = {ImportController.class, FaultController.class, WorkbookController.class})
class UploadAdvice {

    private final ImportSettings settings;

    UploadAdvice(ImportSettings settings) {
        this.settings = settings;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> explain(MaxUploadSizeExceededException tooLarge, Locale reader) {
        return body(
                HttpStatus.CONTENT_TOO_LARGE,
                ErrorCode.TOO_LARGE,
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
                ErrorCode.BAD_USER_INPUT,
                new Bilingual("请求不是完整的 multipart/form-data。", "The request is no whole multipart/form-data."),
                reader);
    }

    /** Whoever followed an import has gone, and nobody is there to be told. */
    @ExceptionHandler
    void ignore(AsyncRequestNotUsableException gone) {}

    private static ResponseEntity<ProblemDetail> body(
            HttpStatus status, ErrorCode code, Bilingual sentence, Locale reader) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.of(status, code, sentence, reader));
    }
}
