package org.orglattice.dataset.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.orglattice.dataset.format.DataSetSource;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.Faults;
import org.orglattice.dataset.format.Format;
import org.orglattice.dataset.format.TableFormat;

/**
 * A workbook made of the cells of any data set, with its faults marked. It is streamed, whatever the size.
 */
public final class RebuiltWorkbook {

    private final SXSSFWorkbook workbook = StreamedWorkbook.create();
    private final Styles styles = new Styles(workbook);
    private final Map<String, FaultsByRow> faults;
    private final Map<String, RebuiltSheet> sheets = new HashMap<>();
    private final List<RebuiltSheet> inOrder = new ArrayList<>();

    private RebuiltWorkbook(List<Fault> faults) {
        this.faults = FaultsByRow.of(faults);
    }

    /**
     * Writes the workbook.
     *
     * @param source the data set
     * @param faults what is wrong with it, as far as it is kept
     * @param total how many faults there are
     * @param out where to; stays open
     * @throws IOException where it cannot be written
     */
    public static void write(DataSetSource source, List<Fault> faults, int total, OutputStream out) throws IOException {
        RebuiltWorkbook rebuilt = new RebuiltWorkbook(faults);
        try (SXSSFWorkbook workbook = rebuilt.workbook) {
            FaultSheet list = new FaultSheet(workbook);
            source.readInto(rebuilt::begin, new Faults());
            rebuilt.inOrder.forEach(RebuiltSheet::finish);
            list.fill(faults, total, rebuilt::address);
            StreamedWorkbook.write(workbook, out);
        }
    }

    private DataSetSource.RowReader begin(String file, String name, List<String> header) {
        String called = Format.shipped().table(name).map(TableFormat::title).orElse(file);
        RebuiltSheet sheet = new RebuiltSheet(
                workbook.createSheet(free(WorkbookUtil.createSafeSheetName(called))),
                new HeaderColumns(name, header),
                faults.getOrDefault(file, FaultsByRow.none()),
                styles);
        sheets.putIfAbsent(file, sheet);
        inOrder.add(sheet);
        sheet.row(1, header);
        return sheet::row;
    }

    private String free(String name) {
        String free = name;
        for (int i = 2; workbook.getSheet(free) != null; i++) {
            free = WorkbookUtil.createSafeSheetName(i + " " + name);
        }
        return free;
    }

    private @Nullable String address(Fault fault) {
        RebuiltSheet sheet = sheets.get(fault.file());
        return sheet == null ? null : sheet.address(fault);
    }
}
