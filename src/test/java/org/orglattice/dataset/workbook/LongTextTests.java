package org.orglattice.dataset.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.dataset.workbook.ReportSheet.Heading;

/** Texts that are longer than the 32,767 characters which a cell can take. */
class LongTextTests {

    private static final int MOST = 32_767;

    @ParameterizedTest
    @ValueSource(strings = {"a", "字", "\uD867\uDE3D", "b\uD867\uDE3D", "_x0041"})
    void areCutInReports(String part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReportBook book = new ReportBook(out, "封面")) {
            book.sheet("表", 1, List.of(new Heading("列", 10))).row(Tone.PLAIN, List.of(part.repeat(40_000)));
            book.finish("书", List.of());
        }

        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            String text = read.getSheet("表").getRow(1).getCell(0).getStringCellValue();
            assertThat(text).hasSizeBetween(10_000, MOST).endsWith("…").doesNotContain("\uD867…");
            assertThat(part.repeat(40_000)).startsWith(text.substring(0, text.length() - 1));
        }
    }

    @Test
    void areRefusedInData() throws IOException {
        try (WorkbookOutput output = new WorkbookOutput(OutputStream.nullOutputStream(), List.of())) {
            output.row("sources", Map.of("id", "s", "title", "a".repeat(MOST)));

            assertThatThrownBy(() -> output.row("sources", Map.of("id", "t", "title", "a".repeat(MOST + 1))))
                    .isInstanceOfSatisfying(
                            CellFull.class, full -> assertThat(full.cell()).endsWith("!B3"));
        }
    }
}
