package org.orglattice.sample.plan;

import java.util.ArrayList;
import java.util.List;
import org.orglattice.sample.model.Chance;

/**
 * The words that names are made of, as {@code words.csv} lists them.
 */
final class Words {

    private static final List<Word> ALL = read();

    private Words() {}

    /**
     * A word of a list.
     *
     * @param list the list
     * @param text the word
     * @param weight how common it is
     * @param gender whose names it is in, empty where it does not matter
     * @param from the first year of birth that it suits
     * @param to the last one
     */
    private record Word(String list, String text, int weight, String gender, int from, int to) {

        boolean suits(String personsGender, int birthYear) {
            return gender.equals(personsGender) && from <= birthYear && birthYear <= to;
        }
    }

    private static List<Word> read() {
        return Resources.read("words.csv").stream()
                .map(row -> new Word(
                        row.getField("list"),
                        row.getField("word"),
                        Integer.parseInt(row.getField("weight")),
                        row.getField("gender"),
                        year(row.getField("from"), Integer.MIN_VALUE),
                        year(row.getField("to"), Integer.MAX_VALUE)))
                .toList();
    }

    private static int year(String text, int otherwise) {
        return text.isEmpty() ? otherwise : Integer.parseInt(text);
    }

    /** A word of a list, the common ones more often. */
    static String pick(String list, Chance chance) {
        return pick(ALL.stream().filter(word -> word.list().equals(list)).toList(), chance);
    }

    private static String pick(List<Word> words, Chance chance) {
        return words.get(chance.pickPlace(words.stream().mapToInt(Word::weight).toArray()))
                .text();
    }

    /** All words of a list in a new order. */
    static List<String> shuffled(String list, Chance chance) {
        return new ArrayList<>(chance.shuffled(ALL.stream()
                .filter(word -> word.list().equals(list))
                .map(Word::text)
                .toList()));
    }

    /** A given name as people of that gender and age have it: of one or two characters. */
    static String givenName(String gender, int birthYear, Chance chance) {
        List<Word> suitable = ALL.stream()
                .filter(word -> word.list().equals("given") && word.suits(gender, birthYear))
                .toList();
        double single = birthYear < 1965 ? 0.25 : birthYear < 1990 ? 0.35 : 0.15;
        String first = pick(suitable, chance);
        if (chance.happens(single)) {
            return first;
        }
        List<Word> others =
                suitable.stream().filter(word -> !word.text().equals(first)).toList();
        return first + pick(others, chance);
    }
}
