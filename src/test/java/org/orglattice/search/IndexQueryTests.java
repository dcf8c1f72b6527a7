package org.orglattice.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orglattice.text.SearchTerms;

/** The query as Lucene, which is what the database asks, understands it. */
class IndexQueryTests {

    private static final List<String> NAMES =
            List.of("北城街道", "北城", "老北城街道", "北城社区", "北城街道党工委", "新城街道", "东城物业", "中达物业北城分公司", "重庆路社区");

    private static final Directory INDEX = new ByteBuffersDirectory();

    @BeforeAll
    static void index() throws IOException {
        try (IndexWriter writer = new IndexWriter(INDEX, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
            for (String name : NAMES) {
                add(name, writer);
            }
        }
    }

    @AfterAll
    static void close() throws IOException {
        INDEX.close();
    }

    private static void add(String name, IndexWriter writer) throws IOException {
        Document document = new Document();
        document.add(new StoredField("name", name));
        document.add(new TextField("searchTerms", SearchTerms.of(List.of(name), List.of()), Store.NO));
        writer.addDocument(document);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            北城街道,       北城街道
            北城,           北城
            beichengjiedao, 北城街道
            bcjd,           北城街道
            BC,             北城
            重庆路,         重庆路社区
            zhongdawuye,    中达物业北城分公司
            chengwuye,      东城物业
            """)
    void findsTheWholeNameFirst(String typed, String name) throws Exception {
        assertThat(found(typed, INDEX)).first().isEqualTo(name);
    }

    @Test
    void putsNamesThatBeginWithItBeforeOthers() throws Exception {
        List<String> found = found("北城", INDEX);

        assertThat(found).first().isEqualTo("北城");
        assertThat(found.subList(1, 4)).containsExactlyInAnyOrder("北城街道", "北城社区", "北城街道党工委");
        assertThat(found.subList(4, found.size())).containsExactlyInAnyOrder("老北城街道", "中达物业北城分公司");
    }

    @Test
    void needsEachOfSeveralWords() throws Exception {
        assertThat(found("物业 北城", INDEX)).containsExactly("中达物业北城分公司");
        assertThat(found("wuye bc", INDEX)).containsExactly("中达物业北城分公司");
        assertThat(found("物业 南城", INDEX)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a+b",
                "-a",
                "!a",
                "a&&b",
                "a||b",
                "(a)",
                "a)",
                "{a}",
                "[a TO b]",
                "a^2",
                "\"a\"",
                "\"a",
                "a~",
                "a~2",
                "*",
                "a*",
                "?",
                "a:b",
                "searchTerms:a",
                "a\\",
                "\\a",
                "/a/",
                "/",
                "<a",
                ">=a",
                "=a",
                "AND",
                "OR",
                "NOT",
                "TO",
                "+",
                "&",
                "|",
                "'",
                "𠮷",
                "“北城”",
                "a;b#c",
                "*:*"
            })
    void takesEveryCharacterAsItself(String name) throws Exception {
        try (Directory own = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(own, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
                add(name, writer);
                add("北城街道", writer);
            }

            assertThat(found(name, own)).containsExactly(name);
        }
    }

    private static List<String> found(String typed, Directory index) throws IOException, ParseException {
        try (DirectoryReader reader = DirectoryReader.open(index)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            var parser = new MultiFieldQueryParser(new String[] {"searchTerms", "path"}, new WhitespaceAnalyzer());
            parser.setAllowLeadingWildcard(true); // as the database does
            List<String> names = new ArrayList<>();
            for (ScoreDoc hit :
                    searcher.search(parser.parse(SearchText.of(typed).indexQuery()), NAMES.size()).scoreDocs) {
                names.add(searcher.storedFields().document(hit.doc).get("name"));
            }
            return names;
        }
    }
}
