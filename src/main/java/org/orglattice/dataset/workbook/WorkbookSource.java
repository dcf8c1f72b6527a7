package org.orglattice.dataset.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.orglattice.dataset.archive.Archive;
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
     * @param archive the archive
     * @return whether it is one, which need not be a workbook
     */
    public static boolean isOfficeDocument(Archive archive) {
        return archive.sizes().containsKey(CONTENT_TYPES);
    }

    /**
     * Tells whether the lists of a workbook's parts, which are read at once, are such as spreadsheet programs write.
     *
     * @param archive the workbook as an archive
     * @return whether they are small and plain
     */
    public static boolean isReadable(Archive archive) {
        return archive.sizes().keySet().stream()
                .filter(part -> part.endsWith(".rels") || part.equals(CONTENT_TYPES) || part.startsWith("docProps/"))
                .allMatch(part -> archive.sizes().get(part) <= LARGEST_LIST && isPlain(archive, part));
    }

    private static boolean isPlain(Archive archive, String part) {
        if (!part.endsWith(".rels") && !part.endsWith(".xml")) {
            return true;
        }
        try (InputStream content = new MarkupGuard(archive.read(part))) {
            content.transferTo(OutputStream.nullOutputStream());
            return true;
        } catch (IOException hostile) {
            return false;
        }
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
        } catch (SheetSizes.TooManyCells e) {
            faults.add(fault(
                    file,
                    FaultCode.TOO_LARGE,
                    Bilingual.of(
                            "工作簿各表合计最多 %1$s 行、%2$s 个单元格，空行和空格也计算在内：请删除多余的空行空列，或分成几个数据集。",
                            "The sheets of a workbook have at most %1$s rows and %2$s cells together, empty ones included: "
                                    + "delete empty rows and columns, or split the data set.",
                            SheetSizes.MOST_ROWS,
                            SheetSizes.MOST_CELLS)));
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
