package org.orglattice.dataset.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.orglattice.dataset.workbook.WorkbookParts.Sheet;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A workbook, its sheets read as streams.
 */
final class OpenWorkbook implements Closeable {

    private final OPCPackage file;
    private final PackagePart core;
    private final WorkbookParts parts = new WorkbookParts();
    private final SharedStrings strings = new SharedStrings();
    private final SheetSizes sizes = new SheetSizes();
    private final NumberFormats formats = new NumberFormats();
    private final Set<PackagePartName> read = new HashSet<>();

    /**
     * Opens a workbook.
     *
     * @param path where it lies
     * @throws IOException where the file cannot be read
     * @throws InvalidFormatException where it is no workbook
     * @throws SAXException where its XML is not that of a workbook
     */
    OpenWorkbook(Path path) throws IOException, InvalidFormatException, SAXException {
        file = opened(path);
        try {
            core = part(relationship());
            parse(core, parts);
            read("/styles", formats);
            read("/sharedStrings", strings);
        } catch (IOException | InvalidFormatException | SAXException | RuntimeException e) {
            file.revert();
            throw e;
        }
    }

    private static OPCPackage opened(Path path) throws InvalidFormatException {
        try {
            return OPCPackage.open(path.toFile(), PackageAccess.READ);
        } catch (RuntimeException e) {
            throw new InvalidFormatException("It is no workbook", e);
        }
    }

    private PackagePart part(PackageRelationship relationship) throws InvalidFormatException {
        try {
            PackagePart part = relationship.getSource() == null
                    ? file.getPart(relationship)
                    : relationship.getSource().getRelatedPart(relationship);
            if (part != null) {
                return part;
            }
        } catch (RuntimeException e) {
            throw new InvalidFormatException("A part leads nowhere", e);
        }
        throw new InvalidFormatException("A part is not there");
    }

    private PackageRelationship relationship() throws InvalidFormatException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship found : file.getRelationshipsByType(type)) {
                return found;
            }
        }
        throw new InvalidFormatException("It is no workbook");
    }

    private void read(String type, PartHandler handler) throws IOException, InvalidFormatException, SAXException {
        for (PackageRelationship relationship : core.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(type)) {
                parse(part(relationship), handler);
                return;
            }
        }
    }

    List<Sheet> sheets() {
        return parts.sheets();
    }

    /**
     * Reads a sheet.
     *
     * @param sheet one of the workbook's
     * @param rows takes its rows; none come from a sheet that is a chart
     * @throws IOException where the file cannot be read
     * @throws InvalidFormatException where the sheet is not there
     * @throws SAXException where its XML is not that of a sheet
     */
    void read(Sheet sheet, SheetHandler.Rows rows) throws IOException, InvalidFormatException, SAXException {
        Optional<PackageRelationship> relationship =
                Optional.ofNullable(sheet.relationship()).map(core::getRelationship);
        if (relationship.isEmpty()) {
            throw new InvalidFormatException("A sheet is not there");
        }
        if (relationship.get().getRelationshipType().endsWith("/worksheet")) {
            PackagePart part = part(relationship.get());
            if (!read.add(part.getPartName())) {
                throw new InvalidFormatException("Two sheets are one");
            }
            parse(part, new SheetHandler(strings, formats, parts.since1904(), sizes.counting(rows)));
        }
    }

    private static void parse(PackagePart part, PartHandler handler) throws IOException, SAXException {
        try (InputStream content = new MarkupGuard(part.getInputStream())) {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(content), handler);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every Java platform can do without document types", e);
        }
    }

    @Override
    public void close() {
        file.revert();
    }
}
