package org.orglattice.dataset.archive;

import java.io.IOException;
import org.orglattice.dataset.format.Fault;
import org.orglattice.dataset.format.FaultCode;
import org.orglattice.text.Bilingual;

/**
 * An archive, or a part of one, that is damaged or made to do harm.
 */
public final class UnfitArchive extends IOException {

    private final FaultCode code;
    private final transient Bilingual sentence;

    /**
     * What is wrong with an archive.
     *
     * @param code the stable code
     * @param sentence what is wrong and what would be right
     */
    public UnfitArchive(FaultCode code, Bilingual sentence) {
        super(sentence.toString());
        this.code = code;
        this.sentence = sentence;
    }

    static UnfitArchive damaged() {
        return new UnfitArchive(
                FaultCode.BAD_ARCHIVE,
                Bilingual.of("压缩包已损坏或不完整，请重新打包上传。", "The archive is damaged or cut off: pack it again."));
    }

    /**
     * The same as a fault.
     *
     * @param file what the archive is called
     * @return the fault of the file as a whole
     */
    public Fault in(String file) {
        return new Fault(file, 0, null, null, code, sentence);
    }
}
