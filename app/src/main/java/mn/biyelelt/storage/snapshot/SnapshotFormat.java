package mn.biyelelt.storage.snapshot;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import mn.biyelelt.domain.change.ChangeRejected;
import mn.biyelelt.domain.change.WorkspaceChange;
import mn.biyelelt.domain.change.WorkspaceChange.AddPlan;
import mn.biyelelt.domain.change.WorkspaceChange.PutForm;
import mn.biyelelt.domain.change.WorkspaceChange.SetOffice;
import mn.biyelelt.domain.change.WorkspaceChange.SetPeople;
import mn.biyelelt.domain.change.WorkspaceChange.SetUnits;
import mn.biyelelt.domain.plan.Holdings;
import mn.biyelelt.domain.plan.Office;
import mn.biyelelt.gate.CountedStream;
import mn.biyelelt.gate.Limits;
import mn.biyelelt.gate.Lines;
import mn.biyelelt.gate.Lines.Line;
import mn.biyelelt.storage.secret.KeySlot;
import mn.biyelelt.storage.secret.Protection;
import mn.biyelelt.wire.ChangeJson;
import mn.biyelelt.wire.JsonRejected;

/// Snapshots as bytes: a head of text lines, the steps that lead from an empty workspace to the state (JSON as in the journal,
/// one a line, packed, and then encrypted where there is a password), and the SHA-256 of all that. Data only; nothing in it is ever run.
final class SnapshotFormat {

    /// What a snapshot unpacks to at most.
    private static final int MOST_BYTES = 512 << 20;
    private static final int LONGEST_HEAD = 300;
    private static final int DIGEST = 32;
    /// As much of a file's beginning as tells its head.
    static final int LONGEST_START = LONGEST_HEAD + DIGEST;

    private SnapshotFormat() {
    }

    static byte[] write(Snapshot snapshot, Protection protection) {
        SnapshotHead head = snapshot.head(protection);
        return file(head, protection.toDisk(packed(snapshot.holdings()), head.place()));
    }

    /// The same file with its key behind another password.
    ///
    /// @throws DamagedSnapshot if the file is not what was once written
    static byte[] with(KeySlot slot, ByteBuffer file) throws IOException {
        return file(verified(file).with(slot), body(file));
    }

    /// @throws DamagedSnapshot if the digest does not fit or there is anything else wrong
    /// @throws NewerSnapshot   if a newer program wrote it
    static Snapshot read(ByteBuffer file, Protection protection) throws IOException {
        SnapshotHead head = verified(file);
        byte[] packed = protection.fromDisk(body(file), head.place())
                .orElseThrow(() -> new DamagedSnapshot("under another key", null));
        try {
            return new Snapshot(head.workspace(), head.number(), head.date(), holdings(packed));
        } catch (IOException | JsonRejected | ChangeRejected e) {
            throw new DamagedSnapshot("contents", e);
        }
    }

    /// The head, if the digest fits.
    ///
    /// @throws DamagedSnapshot if it does not
    /// @throws NewerSnapshot   if a newer program wrote it
    static SnapshotHead verified(ByteBuffer file) throws IOException {
        SnapshotHead head = head(file);
        ByteBuffer content = file.slice(0, file.limit() - DIGEST);
        if (!ByteBuffer.wrap(digest(content)).equals(file.slice(content.limit(), DIGEST))) {
            throw new DamagedSnapshot("digest", null);
        }
        return head;
    }

    /// The head, unverified.
    ///
    /// @throws DamagedSnapshot if there is none
    static SnapshotHead head(ByteBuffer file) throws IOException {
        int end = endOfHead(file);
        if (end == 0 || end + DIGEST > file.limit()) {
            throw new DamagedSnapshot("head", null);
        }
        var text = new byte[end];
        file.get(0, text);
        return SnapshotHead.parsed(new String(text, StandardCharsets.UTF_8))
                .orElseThrow(() -> new DamagedSnapshot("head", null));
    }

    /// Behind the first empty line; 0 if there is none.
    private static int endOfHead(ByteBuffer file) {
        for (int at = 1; at < Math.min(LONGEST_HEAD, file.limit()); at++) {
            if (file.get(at) == '\n' && file.get(at - 1) == '\n') {
                return at + 1;
            }
        }
        return 0;
    }

    private static byte[] file(SnapshotHead head, byte[] body) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.text().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        out.writeBytes(digest(ByteBuffer.wrap(out.toByteArray())));
        return out.toByteArray();
    }

    private static byte[] body(ByteBuffer file) {
        int start = endOfHead(file);
        var body = new byte[file.limit() - DIGEST - start];
        file.get(start, body);
        return body;
    }

    private static byte[] packed(Holdings holdings) {
        var out = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(out)) {
            for (WorkspaceChange step : steps(holdings)) {
                packed.write(ChangeJson.write(step));
                packed.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<WorkspaceChange> steps(Holdings holdings) {
        var steps = new ArrayList<WorkspaceChange>();
        steps.add(new SetOffice(holdings.office()));
        steps.add(new SetPeople(holdings.people()));
        steps.add(new SetUnits(holdings.units()));
        holdings.forms().forEach((id, source) -> steps.add(new PutForm(id, source)));
        holdings.plans().forEach(plan -> steps.add(new AddPlan(plan)));
        return steps;
    }

    /// One step at a time: unpacked as a whole, a small file could fill the memory.
    private static Holdings holdings(byte[] packed) throws IOException {
        Holdings holdings = Holdings.startingWith(new Office("", "", "", ""));
        try (var in = new CountedStream(new GZIPInputStream(new ByteArrayInputStream(packed)), MOST_BYTES)) {
            var lines = new Lines(in, Limits.ofRecords().bytes());
            for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (!(line.get() instanceof Line.Whole(var step))) {
                    throw new DamagedSnapshot("an endless step", null);
                }
                holdings = ChangeJson.read(step).apply(holdings);
            }
        }
        return holdings;
    }

    private static byte[] digest(ByteBuffer content) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(content.duplicate());
            return sha.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
