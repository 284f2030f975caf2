package mn.biyelelt.report.publish;

import java.nio.file.Path;
import java.util.Optional;

/// Which papers are wanted, and where.
public record Outputs(Optional<Path> pdf, Optional<Path> docx, Optional<Path> xlsx) {

    /// No paper yet.
    public static final Outputs NONE = new Outputs(Optional.empty(), Optional.empty(), Optional.empty());

    /// A PDF beside the others.
    public Outputs withPdf(Path file) {
        return new Outputs(Optional.of(file), docx, xlsx);
    }

    /// A DOCX beside the others.
    public Outputs withDocx(Path file) {
        return new Outputs(pdf, Optional.of(file), xlsx);
    }

    /// An XLSX beside the others.
    public Outputs withXlsx(Path file) {
        return new Outputs(pdf, docx, Optional.of(file));
    }

    /// All three in one folder under one name.
    public static Outputs all(Path folder, String name) {
        return NONE.withPdf(folder.resolve(name + ".pdf")).withDocx(folder.resolve(name + ".docx"))
                .withXlsx(folder.resolve(name + ".xlsx"));
    }
}
