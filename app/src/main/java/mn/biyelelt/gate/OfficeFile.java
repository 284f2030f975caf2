package mn.biyelelt.gate;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import mn.biyelelt.gate.FileRefused.Reason;
import mn.biyelelt.gate.PackageXml.ContentTypes;
import mn.biyelelt.gate.PackageXml.Relation;

/// A Word or Excel file that brings nothing along but its content: no program, nothing to fetch from elsewhere, no XML with a
/// grammar of its own. Documents embedded in it are never looked into.
public final class OfficeFile {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String HYPERLINK = "/relationships/hyperlink";
    private static final List<String> PROGRAMS = List.of("macroenabled", "vbaproject", "vbadata", "macrosheet",
            "activex", "intlmacrosheet");

    private final FileKind kind;
    private final Archive archive;
    private final String main;

    private OfficeFile(FileKind kind, Archive archive, String main) {
        this.kind = kind;
        this.archive = archive;
        this.main = main;
    }

    /// @throws FileRefused if the archive is no such file
    static OfficeFile of(Archive archive) {
        if (!archive.has(ContentTypes.PART)) {
            throw new FileRefused(Reason.OTHER_KIND, archive.file(), FileKind.ARCHIVE.name());
        }
        try {
            return checked(archive);
        } catch (IOException _) {
            throw new FileRefused(Reason.DAMAGED, archive.file(), "XML");
        }
    }

    /// [FileKind#WORD] or [FileKind#EXCEL], by content.
    public FileKind kind() {
        return kind;
    }

    /// The part that the document or workbook itself is.
    public String main() {
        return main;
    }

    /// All its parts.
    public Archive archive() {
        return archive;
    }

    private static OfficeFile checked(Archive archive) throws IOException {
        var xml = new PackageXml(archive);
        ContentTypes types = xml.contentTypes();
        for (String name : archive.names()) {
            String type = types.of(name);
            requireNoProgram(archive, name, type);
            if (isXml(name, type)) {
                requireNoGrammar(archive, name);
            }
            if (name.endsWith(".rels")) {
                requireNothingToFetch(archive, xml.relations(name));
            }
        }
        return typed(archive, types);
    }

    private static OfficeFile typed(Archive archive, ContentTypes types) {
        List<String> words = archive.names().stream().filter(name -> types.of(name).equals(WORD)).toList();
        List<String> sheets = archive.names().stream().filter(name -> types.of(name).equals(EXCEL)).toList();
        if (words.size() + sheets.size() != 1) {
            throw new FileRefused(Reason.OTHER_KIND, archive.file(), FileKind.ARCHIVE.name());
        }
        return words.isEmpty()
                ? new OfficeFile(FileKind.EXCEL, archive, sheets.getFirst())
                : new OfficeFile(FileKind.WORD, archive, words.getFirst());
    }

    private static void requireNoProgram(Archive archive, String name, String type) {
        String both = (name + " " + type).toLowerCase(Locale.ROOT);
        if (PROGRAMS.stream().anyMatch(both::contains)) {
            throw new FileRefused(Reason.MACROS, archive.file(), name);
        }
    }

    private static boolean isXml(String name, String type) {
        String end = name.toLowerCase(Locale.ROOT);
        return end.endsWith(".xml") || end.endsWith(".rels") || end.endsWith(".vml") || type.endsWith("xml");
    }

    private static void requireNoGrammar(Archive archive, String name) throws IOException {
        try (InputStream in = archive.open(name)) {
            switch (XmlProlog.of(in)) {
                case PLAIN -> {
                    // as it should be
                }
                case GRAMMAR -> throw new FileRefused(Reason.GRAMMAR, archive.file(), name);
                case NO_XML -> throw new FileRefused(Reason.DAMAGED, archive.file(), name);
            }
        }
    }

    private static void requireNothingToFetch(Archive archive, List<Relation> relations) {
        for (Relation relation : relations) {
            if (relation.external() && !relation.type().endsWith(HYPERLINK)) {
                throw new FileRefused(Reason.FETCHES, archive.file(), relation.target());
            }
        }
    }
}
