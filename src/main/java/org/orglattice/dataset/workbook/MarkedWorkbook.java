package org.orglattice.dataset.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.archive.Archive;
import org.orglattice.dataset.format.Fault;

/**
 * The workbook that somebody handed in, as it was, with its faults marked.
 */
public final class MarkedWorkbook {

    private static final long LARGEST = 8 << 20;

    private final XSSFWorkbook workbook;
    private final Map<String, HeaderColumns> headers = new HashMap<>();

    private MarkedWorkbook(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Tells whether a workbook is small enough to be changed in memory.
     *
     * @param archive the workbook as an archive
     * @return whether it is
     */
    public static boolean isPossible(Archive archive) {
        return WorkbookSource.isReadable(archive)
                && archive.sizes().values().stream().mapToLong(Long::longValue).sum() <= LARGEST;
    }

    /**
     * Marks a workbook.
     *
     * @param path where the one lies that was handed in
     * @param faults what is wrong with it, as far as it is kept
     * @param total how many faults there are
     * @return the workbook
     * @throws IOException where it cannot be read as a whole, or be written again
     */
    public static byte[] of(Path path, List<Fault> faults, int total) throws IOException {
        try (InputStream in = Files.newInputStream(path);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            new MarkedWorkbook(workbook).mark(faults, total);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (RuntimeException e) {
            // the library says in many ways that it does not understand a part
            throw new IOException("The workbook cannot be changed", e);
        }
    }

    private void mark(List<Fault> faults, int total) {
        int earlier = workbook.getSheetIndex(SheetNames.FAULTS);
        if (earlier >= 0) {
            workbook.removeSheetAt(earlier);
        }
        CellMarks marks = new CellMarks(workbook);
        workbook.forEach(sheet -> marks.clear((XSSFSheet) sheet));
        FaultsByRow.of(faults).forEach((name, rows) -> {
            XSSFSheet sheet = workbook.getSheet(name);
            if (sheet != null) {
                mark(sheet, rows, marks);
            }
        });
        FaultSheet list = new FaultSheet(workbook);
        list.fill(faults, total, this::address);
        workbook.setSheetOrder(SheetNames.FAULTS, 0);
        workbook.setActiveSheet(0);
        workbook.setSelectedTab(0);
    }

    private void mark(XSSFSheet sheet, FaultsByRow faults, CellMarks marks) {
        HeaderColumns header = header(sheet);
        for (int number : faults.rows().keySet()) {
            Row row = sheet.getRow(number - 1) == null ? sheet.createRow(number - 1) : sheet.getRow(number - 1);
            faults.cells(number, header)
                    .forEach((column, found) -> marks.add(
                            row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK), FaultsByRow.note(found)));
        }
    }

    private HeaderColumns header(XSSFSheet sheet) {
        return headers.computeIfAbsent(sheet.getSheetName(), name -> {
            List<String> titles = new ArrayList<>();
            Row row = sheet.getRow(0);
            DataFormatter formatter = new DataFormatter();
            for (int i = 0; row != null && i < row.getLastCellNum(); i++) {
                Cell cell = row.getCell(i);
                titles.add(cell == null ? "" : formatter.formatCellValue(cell));
            }
            return new HeaderColumns(name.strip(), titles);
        });
    }

    private @Nullable String address(Fault fault) {
        XSSFSheet sheet = workbook.getSheet(fault.file());
        if (sheet == null) {
            return null;
        }
        return fault.row() == 0
                ? FaultSheet.address(fault.file(), 1, 0)
                : FaultSheet.address(fault.file(), fault.row(), header(sheet).index(fault));
    }
}
