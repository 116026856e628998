namespace ReleasePortal.Site.Addresses;

/// <summary>Names as parts of addresses: in lower case, and no two alike on any file system.</summary>
internal static class Segments
{
    /// <summary>A page has its history below it under this name.</summary>
    private const string Taken = "history";

    /// <param name="names">Each once.</param>
    public static IEnumerable<(string Name, string Segment)> Of(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal) { Taken };
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            var plain = string.Concat(name.ToLowerInvariant().Select(sign => char.IsAsciiLetterOrDigit(sign) || sign == '.' ? sign : '-')).TrimEnd('.');
            var segment = plain;
            for (var number = 2; !taken.Add(segment); number++)
                segment = $"{plain}_{number}";
            yield return (name, segment);
        }
    }
}
