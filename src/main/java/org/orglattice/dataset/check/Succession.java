package org.orglattice.dataset.check;

import java.util.Arrays;
import java.util.Optional;
import org.orglattice.text.Bilingual;

/**
 * Why an organization was succeeded, and with that by how many.
 */
public enum Succession {
    /** 更名. */
    RENAMED("更名", 1, 1),
    /** 合并. */
    MERGED("合并", 1, 1),
    /** 取代. */
    REPLACED("取代", 1, 1),
    /** 拆分. */
    SPLIT("拆分", 2, Integer.MAX_VALUE),
    /** 撤销, without a successor. */
    ABOLISHED("撤销", 0, 0);

    private final String label;
    private final int least;
    private final int most;

    Succession(String label, int least, int most) {
        this.label = label;
        this.least = least;
        this.most = most;
    }

    /**
     * Recognises a reason.
     *
     * @param reason what a row gives as its reason
     * @return the reason, by its name or its Chinese label; empty where it is said in other words
     */
    static Optional<Succession> of(String reason) {
        return Arrays.stream(values())
                .filter(each -> each.name().equalsIgnoreCase(reason) || each.label.equals(reason))
                .findFirst();
    }

    /**
     * Tells whether it can have so many successors.
     *
     * @param successors how many
     * @return whether that is a number that it asks for
     */
    public boolean allows(int successors) {
        return least <= successors && successors <= most;
    }

    /**
     * What is to be said of a number of successors that it cannot have.
     *
     * @param successors how many there are
     * @return the sentence
     */
    public Bilingual demand(int successors) {
        return Bilingual.of(
                "原因为“%1$s”时应有 %3$s 个后继组织，而不是 %4$d 个。",
                "With the reason %2$s there have to be %3$s successors, not %4$d.",
                label,
                name(),
                most > least ? least + "+" : String.valueOf(least),
                successors);
    }
}
