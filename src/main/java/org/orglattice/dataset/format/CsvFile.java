package org.orglattice.dataset.format;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.orglattice.text.Bilingual;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.Resource;

/**
 * One CSV file on its way in.
 */
final class CsvFile {

    private static final String ENDING = ".csv";
    private static final String NO_TABLE = "";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SAMPLE = 65_536;
    private static final int MOST_FIELDS = 1_000;
    private static final int LONGEST_FIELD = 1_000_000;
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Resource file;
    private int record;

    CsvFile(Resource file) {
        this.file = file;
    }

    private String name() {
        return String.valueOf(file.getFilename());
    }

    void readInto(DataSetSource.TableReader reader, Faults faults) {
        if (!name().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
            reader.table(name(), NO_TABLE, List.of());
            return;
        }
        try {
            if (Encodings.hasZeros(sample())) {
                faults.add(fault(0, FaultCode.BAD_ENCODING, notUtf8()));
                return;
            }
            readText(reader, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(name() + " cannot be read", e);
        }
    }

    private void readText(DataSetSource.TableReader reader, Faults faults) throws IOException {
        try (Reader text = utf8();
                CsvReader<CsvRecord> records = parser().build(limits(), text)) {
            read(records.iterator(), reader, faults);
        } catch (CsvParseException e) {
            faults.add(
                    fault(
                            record + 1,
                            FaultCode.MALFORMED_CSV,
                            Bilingual.of(
                                    "不是规范的 CSV：引号没有成对，引号之后还有文字，或这一行过长。",
                                    "This is not CSV: a quotation mark is left open, text follows a closing one, or the row is too long.")));
        } catch (CharacterCodingException e) {
            // the decoder works ahead of the rows, so which row it stopped at is not known
            faults.add(fault(0, FaultCode.BAD_ENCODING, notUtf8()));
        } catch (UncheckedIOException e) {
            if (!(NestedExceptionUtils.getMostSpecificCause(e) instanceof CharacterCodingException)) {
                throw e;
            }
            faults.add(fault(0, FaultCode.BAD_ENCODING, notUtf8()));
        }
    }

    private static CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(MOST_CHARACTERS);
    }

    private static CsvRecordHandler limits() {
        return CsvRecordHandler.builder()
                .maxFields(MOST_FIELDS)
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(MOST_CHARACTERS)
                .build();
    }

    private void read(Iterator<CsvRecord> records, DataSetSource.TableReader reader, Faults faults) {
        if (!records.hasNext()) {
            return;
        }
        record = 1;
        List<String> header = records.next().getFields();
        String table = name().substring(0, name().length() - ENDING.length());
        DataSetSource.RowReader rows = reader.table(name(), table, header);
        while (records.hasNext()) {
            record++;
            List<String> cells = records.next().getFields();
            if (cells.stream().allMatch(String::isBlank)) {
                reader.blank();
                continue;
            }
            if (cells.size() != header.size()) {
                faults.add(fault(
                        record,
                        FaultCode.MALFORMED_CSV,
                        Bilingual.of(
                                "这一行有 %1$s 个单元格，表头有 %2$s 个。",
                                "This row has %1$s cells, the header %2$s.", cells.size(), header.size())));
                continue;
            }
            rows.row(record, cells.stream().map(CellText::unshielded).toList());
        }
    }

    private Reader utf8() throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(
                file.getInputStream(),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
        return text;
    }

    private Bilingual notUtf8() throws IOException {
        String looksLike = Encodings.lookingLike(sample());
        return looksLike == null
                ? Bilingual.of("文件不是 UTF-8 编码：请另存为 UTF-8。", "The file is not UTF-8: save it as UTF-8.")
                : Bilingual.of(
                        "文件不是 UTF-8 编码，看起来是 %s：请另存为 UTF-8。",
                        "The file is not UTF-8; it looks like %s: save it as UTF-8.", looksLike);
    }

    private byte[] sample() throws IOException {
        try (InputStream content = file.getInputStream()) {
            return content.readNBytes(SAMPLE);
        }
    }

    private Fault fault(int row, FaultCode code, Bilingual sentence) {
        return new Fault(name(), row, null, null, code, sentence);
    }
}
