package mn.biyelelt.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import mn.biyelelt.report.layout.Face;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/// The faces that a document uses, each embedded when its first text comes.
final class EmbeddedFaces implements AutoCloseable {

    private final PDDocument document;
    private final LiberationFonts fonts;
    private final PDResources resources = new PDResources();
    private final Map<Face, EmbeddedFace> faces = new EnumMap<>(Face.class);

    EmbeddedFaces(PDDocument document, LiberationFonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /// The resources of all pages.
    PDResources resources() {
        return resources;
    }

    EmbeddedFace get(Face face) {
        EmbeddedFace embedded = faces.get(face);
        return embedded != null ? embedded : embed(face);
    }

    private EmbeddedFace embed(Face face) {
        try {
            String name = "F" + face.ordinal();
            var embedded = new EmbeddedFace(document, face, fonts.table(face), "/" + name);
            resources.put(COSName.getPDFName(name), embedded.font());
            faces.put(face, embedded);
            return embedded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Embeds what was used; after the last page.
    void subset() throws IOException {
        for (EmbeddedFace face : faces.values()) {
            face.subset();
        }
    }

    @Override
    public void close() throws IOException {
        for (EmbeddedFace face : faces.values()) {
            face.close();
        }
    }
}
