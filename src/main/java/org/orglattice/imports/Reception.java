package org.orglattice.imports;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orglattice.access.Viewer;
import org.orglattice.dataset.format.Format;
import org.orglattice.query.ErrorCode;
import org.orglattice.query.RequestError;
import org.orglattice.text.Bilingual;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes in what clients send, once for each key of theirs, and puts it in line.
 */
@Component
class Reception {

    private static final String PART = "file";
    private static final int LONGEST_NAME = 200;
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}]");

    private final Imports imports;
    private final ImportFolder folder;
    private final DivisionRights divisions;
    private final Clock clock;
    private final Set<String> keysBeingTaken = ConcurrentHashMap.newKeySet();

    Reception(Imports imports, ImportFolder folder, DivisionRights divisions, Clock clock) {
        this.imports = imports;
        this.folder = folder;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** By what people are told from others who happen to have the same name. */
    static String owner(Viewer viewer) {
        return sha256(viewer.identity());
    }

    /**
     * Takes an import in.
     *
     * @param submission what is asked for
     * @param viewer by whom
     * @return the import, which is an earlier one where the key was used for the same before
     */
    ImportJob take(Submission submission, Viewer viewer) {
        String key = submission.key() == null ? null : sha256(owner(viewer) + "\n" + submission.key());
        if (key == null) {
            return takeNew(submission, viewer, null);
        }
        if (!keysBeingTaken.add(key)) {
            throw new RequestError(
                    ErrorCode.IDEMPOTENCY_KEY_IN_USE,
                    new Bilingual(
                            "正在接收使用同一 Idempotency-Key 的请求。", "A request with this Idempotency-Key is being received."));
        }
        try {
            Optional<ImportJob> before = imports.ofKey(key);
            if (before.isEmpty()) {
                return takeNew(submission, viewer, key);
            }
            if (!asked(submission).equals(before.get().record().order().asked())) {
                throw new RequestError(
                        ErrorCode.IDEMPOTENCY_KEY_REUSED,
                        new Bilingual(
                                "这一 Idempotency-Key 已用于另一导入。", "This Idempotency-Key was used for another import."));
            }
            return before.get();
        } finally {
            keysBeingTaken.remove(key);
        }
    }

    /** By what requests for the same are known: what their files hold is taken to follow from their names and sizes. */
    private static String asked(Submission submission) {
        Stream<String> files = submission.files() == null
                ? Stream.of()
                : submission.files().getFiles(PART).stream()
                        .map(file -> file.getOriginalFilename() + " " + file.getSize());
        return sha256(submission.name() + "\n" + submission.dryRun() + "\n" + submission.divisions() + "\n"
                + files.collect(Collectors.joining("\n")));
    }

    private ImportJob takeNew(Submission submission, Viewer viewer, @Nullable String key) {
        imports.requireRoom();
        if (submission.files() != null) {
            imports.requireSpace(submission.files().getContentLengthLong());
        }
        String id = UUID.randomUUID().toString();
        try {
            return imports.submit(ImportRecord.queued(id, order(submission, viewer, key, id), clock.instant()), viewer);
        } catch (IOException e) {
            folder.forget(id);
            throw new UncheckedIOException("What was sent cannot be kept", e);
        } catch (RuntimeException e) {
            folder.forget(id);
            throw e;
        }
    }

    private ImportOrder order(Submission submission, Viewer viewer, @Nullable String key, String id)
            throws IOException {
        String name = submission.name();
        List<String> files = List.of();
        if (submission.divisions().isEmpty()) {
            files = takeFiles(submission, id);
            name = name == null ? nameOf(files) : name;
        } else {
            divisions.require(viewer, submission.divisions());
            name = name == null ? String.join(" ", submission.divisions()) : name;
        }
        return new ImportOrder(
                name,
                submission.dryRun(),
                files,
                submission.divisions(),
                viewer.name(),
                owner(viewer),
                key,
                asked(submission));
    }

    private List<String> takeFiles(Submission submission, String id) throws IOException {
        List<MultipartFile> sent =
                submission.files() == null ? List.of() : submission.files().getFiles(PART);
        if (sent.isEmpty()) {
            throw RequestError.badInput(
                    "请以 multipart/form-data 发送文件，部分名为 file；或用 division 指定区划代码。",
                    "Send files as multipart/form-data, in parts named file; or name codes of divisions by division.");
        }
        Path uploads = folder.makeUploads(id);
        List<String> names = new ArrayList<>();
        for (MultipartFile file : sent) {
            // moves it, as both are on one disk
            file.transferTo(new File(uploads.toFile(), String.valueOf(names.size())));
            names.add(plain(file.getOriginalFilename()));
        }
        return names;
    }

    // browsers and others may send paths
    private static String plain(@Nullable String name) {
        String given = name == null ? "" : name;
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .strip();
        if (last.length() > LONGEST_NAME || HIDDEN.matcher(last).find()) {
            throw RequestError.badInput(
                    "文件名最多 %s 个字符，不含控制字符。",
                    "The name of a file has at most %s characters, and no control characters.", LONGEST_NAME);
        }
        return last.isEmpty() ? PART : last;
    }

    private static String nameOf(List<String> files) {
        String first = files.get(0);
        boolean isCsv = first.toLowerCase(Locale.ROOT).endsWith(".csv");
        if (!isCsv) {
            return withoutEnding(first);
        }
        if (files.stream().noneMatch(Reception::describesTheSet)) {
            throw RequestError.badInput(
                    "CSV 文件中没有 dataset.csv：请用 name 给出数据集的编号。",
                    "There is no dataset.csv among the files: give the id of the data set by name.");
        }
        return "csv";
    }

    private static boolean describesTheSet(String file) {
        return Format.shipped()
                .table(withoutEnding(file))
                .filter(table -> table.name().equals("dataset"))
                .isPresent();
    }

    private static String withoutEnding(String file) {
        int dot = file.lastIndexOf('.');
        return dot <= 0 ? file : file.substring(0, dot);
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
