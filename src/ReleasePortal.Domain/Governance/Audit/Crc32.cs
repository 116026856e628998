namespace ReleasePortal.Domain.Governance.Audit;

/// <summary>The checksum that ZIP files keep of each file in them (ISO 3309). It finds accidents, and no intent.</summary>
public static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(index => Enumerable.Range(0, 8).Aggregate((uint)index, (crc, _) => (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1))];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFFFFFF;
        foreach (var one in bytes)
            crc = Table[(crc ^ one) & 0xFF] ^ (crc >> 8);
        return ~crc;
    }
}
