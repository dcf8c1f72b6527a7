package org.orglattice.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;

class FileNameTests {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    /** A file that is never made. */
    private static final Export ROSTER = new Export() {
        @Override
        public String file() {
            return "roster.xlsx";
        }

        @Override
        public MediaType type() {
            return MediaTypes.WORKBOOK;
        }

        @Override
        public String title() {
            return "名册";
        }

        @Override
        public void write(ExportRequest request, OutputStream out) {
            throw new UnsupportedOperationException();
        }
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            清河街道             | 清河街道-名册-2026-07-01.xlsx
            a/b\\c               | a_b_c-名册-2026-07-01.xlsx
            ../../etc/passwd     | _.._etc_passwd-名册-2026-07-01.xlsx
            "quoted"; x=y        | _quoted_; x=y-名册-2026-07-01.xlsx
            100% 真实            | 100% 真实-名册-2026-07-01.xlsx
            """)
    void keepsOfANameWhatAFileMayBeCalled(String name, String file) {
        assertThat(FileName.of(ROSTER, new Scope.Within("x", name), DAY).speaking())
                .isEqualTo(file);
    }

    @Test
    void keepsControlAndInvisibleCharactersOut() {
        assertThat(FileName.of(ROSTER, new Scope.Within("x", "a\r\nSet-Cookie: b\u202Ec\u0000"), DAY)
                        .speaking())
                .isEqualTo("a_Set-Cookie_ b_c_-名册-2026-07-01.xlsx");
    }

    @Test
    void cutsALongName() {
        assertThat(FileName.of(ROSTER, new Scope.Within("x", "𠮷".repeat(300)), DAY)
                        .speaking())
                .isEqualTo("𠮷".repeat(80) + "-名册-2026-07-01.xlsx");
    }

    @Test
    void saysTheNameInAHeaderThatOthersRead() {
        String header = FileName.of(ROSTER, new Scope.Within("x", "清河\"; filename=\"x.exe"), DAY)
                .disposition();

        assertThat(header)
                .startsWith("attachment; filename=\"roster.xlsx\"; filename*=UTF-8''")
                .matches("\\p{ASCII}+");
        assertThat(ContentDisposition.parse(header).getFilename()).isEqualTo("清河_; filename=_x.exe-名册-2026-07-01.xlsx");
    }
}
