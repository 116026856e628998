namespace ReleasePortal.Site.Search;

/// <summary>The terms of one document in few bytes: numbers of terms and impacts, so that ten thousands of documents can wait for the last.</summary>
internal static class PackedTerms
{
    /// <param name="terms">Numbers of terms, each once, and impacts below 64.</param>
    public static byte[] Of(IEnumerable<(int Term, int Impact)> terms)
    {
        using var bytes = new MemoryStream();
        var before = 0;
        foreach (var (term, impact) in terms.OrderBy(pair => pair.Term))
        {
            Write(bytes, term - before);
            bytes.WriteByte((byte)impact);
            before = term;
        }

        return bytes.ToArray();
    }

    /// <summary>Hands over number and impact of each term.</summary>
    public static void Read(ReadOnlySpan<byte> packed, Action<int, int> receive)
    {
        var (at, term) = (0, 0);
        while (at < packed.Length)
        {
            for (var (shift, more) = (0, true); more; shift += 7)
            {
                var bits = packed[at++];
                term += (bits & 0x7F) << shift;
                more = bits >= 0x80;
            }

            receive(term, packed[at++]);
        }
    }

    private static void Write(MemoryStream bytes, int number)
    {
        for (; number >= 0x80; number >>= 7)
            bytes.WriteByte((byte)(number | 0x80));
        bytes.WriteByte((byte)number);
    }
}
