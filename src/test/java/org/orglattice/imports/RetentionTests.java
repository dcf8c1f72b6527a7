package org.orglattice.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

class RetentionTests {

    private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

    @TempDir
    Path data;

    private ImportFolder folder;
    private Retention retention;

    @BeforeEach
    void prepare() {
        folder = new ImportFolder(data, JsonMapper.builder().build());
        folder.prepare();
        ImportSettings settings = new ImportSettings(
                DataSize.ofMegabytes(1), DataSize.ofKilobytes(10), 1, Duration.ofDays(30), Duration.ofDays(1), 3, 1);
        retention = new Retention(folder, settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void keepsFilesForADayAndRecordsForAMonth() throws IOException {
        ImportRecord young = refused("young", Duration.ofHours(23));
        ImportRecord day = refused("day", Duration.ofHours(25));
        ImportRecord month = refused("month", Duration.ofDays(31));

        assertThat(retention.expire(List.of(young, day, month))).containsExactly("month");

        assertThat(folder.uploads(young).get(0)).exists();
        assertThat(folder.uploads(day).get(0)).doesNotExist();
        assertThat(folder.all()).extracting(ImportRecord::id).containsExactly("day", "young");
    }

    @Test
    void keepsNoMoreThanSoMany() throws IOException {
        List<ImportRecord> records = List.of(
                refused("d", Duration.ZERO),
                refused("c", Duration.ZERO),
                refused("b", Duration.ZERO),
                refused("a", Duration.ZERO));

        assertThat(retention.expire(records)).containsExactly("a");
    }

    @Test
    void leavesWhatHasNotEnded() throws IOException {
        ImportRecord queued = ImportRecord.queued("q", order(), NOW.minus(Duration.ofDays(40)));
        folder.save(queued);

        assertThat(retention.expire(List.of(queued))).isEmpty();
        assertThat(folder.all()).containsExactly(queued);
    }

    @Test
    void takesNoMoreFilesThanThereIsRoomFor() throws IOException {
        refused("a", Duration.ZERO);
        retention.requireSpace(4_000);

        Files.write(folder.uploads(refused("b", Duration.ZERO)).get(0), new byte[9_000]);
        assertThatThrownBy(() -> retention.requireSpace(4_000))
                .isInstanceOfSatisfying(
                        RequestError.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.QUOTA_EXCEEDED));
        folder.forget("b");
        retention.requireSpace(4_000);
    }

    private ImportRecord refused(String id, Duration ago) throws IOException {
        Files.write(folder.makeUploads(id).resolve("0"), new byte[10]);
        ImportRecord record = ImportRecord.queued(id, order(), NOW.minus(ago))
                .ended(ImportState.REFUSED, Outcomes.FAILED, NOW.minus(ago));
        folder.save(record);
        return record;
    }

    private static ImportOrder order() {
        return new ImportOrder("x", false, List.of("x.csv"), List.of(), "somebody", "owner", null, null);
    }
}
