package org.orglattice.dataset.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.format.Format;
import org.orglattice.dataset.workbook.WorkbookParts.Sheet;
import org.orglattice.text.Bilingual;
import org.xml.sax.SAXException;

/**
 * A data set in a workbook: a sheet for each table.
 *
 * @param name what the data set is called that does not name itself
 * @param file what the workbook is called
 * @param path where it lies
 */
public record WorkbookSource(String name, String file, Path path) implements DataSetSource {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final long LARGEST_LIST = 4 << 20;

    /**
     * Tells whether an archive is a document of an office program.
     *
     * @param sizes how many bytes each of its files has
     * @return whether it is one, which need not be a workbook
     */
    public static boolean isOfficeDocument(Map<String, Long> sizes) {
        return sizes.containsKey(CONTENT_TYPES);
    }

    /**
     * Tells whether what has to be read at once of a workbook is small enough for that.
     *
     * @param sizes how many bytes each of its files has
     * @return whether all its lists of parts and styles are
     */
    public static boolean isReadable(Map<String, Long> sizes) {
        return sizes.entrySet().stream()
                .filter(part -> part.getKey().endsWith(".rels")
                        || part.getKey().equals(CONTENT_TYPES)
                        || part.getKey().startsWith("docProps/"))
                .allMatch(part -> part.getValue() <= LARGEST_LIST);
    }

    @Override
    public void readInto(TableReader reader, Faults faults) {
        try (OpenWorkbook workbook = new OpenWorkbook(path)) {
            for (Sheet sheet : workbook.sheets()) {
                read(workbook, sheet, reader, faults);
            }
        } catch (SharedStrings.TooMuchText e) {
            faults.add(fault(
                    file,
                    FaultCode.TOO_LARGE,
                    Bilingual.of(
                            "工作簿的文字太多：请改用 CSV 文件（.zip）。", "The workbook has too much text: use CSV files (.zip).")));
        } catch (IOException | InvalidFormatException | SAXException e) {
            faults.add(unreadable(file));
        }
    }

    private static void read(OpenWorkbook workbook, Sheet sheet, TableReader reader, Faults faults)
            throws IOException, InvalidFormatException, SAXException {
        if (SheetNames.isOwn(sheet.name())) {
            return;
        }
        if (!sheet.hidden()) {
            workbook.read(sheet, new SheetRows(sheet.name(), reader, faults));
        } else if (Format.shipped().table(sheet.name().strip()).isPresent()) {
            faults.add(fault(
                    sheet.name(),
                    FaultCode.UNKNOWN_FILE,
                    Bilingual.of("这个表被隐藏了：请取消隐藏或删除。", "This sheet is hidden: show it or delete it.")));
        }
    }

    /**
     * What is said of a file that should be a workbook and cannot be read as one.
     *
     * @param file what it is called
     * @return the fault
     */
    public static Fault unreadable(String file) {
        return fault(
                file,
                FaultCode.BAD_ARCHIVE,
                Bilingual.of(
                        "这不是能读取的 .xlsx 工作簿，或已损坏：请用表格软件另存为 .xlsx。",
                        "This is no .xlsx workbook that can be read, or it is damaged: save it as .xlsx again."));
    }

    private static Fault fault(String file, FaultCode code, Bilingual sentence) {
        return new Fault(file, 0, null, null, code, sentence);
    }
}
