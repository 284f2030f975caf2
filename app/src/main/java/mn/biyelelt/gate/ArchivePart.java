package mn.biyelelt.gate;

/// A part of an archive as the directory at its end gives it.
///
/// @param header   where the part's own head begins in the file
/// @param start    where its packed bytes begin
/// @param packed   number of its packed bytes
/// @param unpacked number of its bytes
/// @param crc      CRC-32 of its bytes
record ArchivePart(String name, boolean deflated, int header, int start, int packed, long unpacked, long crc) {}
