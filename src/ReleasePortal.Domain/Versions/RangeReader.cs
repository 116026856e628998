using ReleasePortal.Domain.Catalogue;

namespace ReleasePortal.Domain.Versions;

/// <summary>Reads one range from left to right.</summary>
internal sealed class RangeReader(string text, VersionOrder order)
{
    private const string OperatorSigns = "<>=!~^";
    private const string Either = "||";

    private static readonly Dictionary<string, RangeComparison> Operators = new(StringComparer.Ordinal)
    {
        [""] = RangeComparison.Equal,
        ["="] = RangeComparison.Equal,
        ["<"] = RangeComparison.Before,
        ["<="] = RangeComparison.UpTo,
        [">"] = RangeComparison.After,
        [">="] = RangeComparison.From,
    };

    /// <exception cref="RangeReadingException">A part cannot be understood, or nothing is in it.</exception>
    public IReadOnlyList<RangeAlternative> Read()
    {
        var alternatives = new List<RangeAlternative>();
        for (var start = 0; ;)
        {
            var next = text.IndexOf(Either, start, StringComparison.Ordinal);
            alternatives.Add(Alternative(start, next < 0 ? text.Length : next));
            if (next < 0)
                return alternatives;
            start = next + Either.Length;
        }
    }

    private RangeAlternative Alternative(int start, int end)
    {
        var tests = new List<RangeTest>();
        SkipSpaces(ref start, end);
        var at = start;
        end = start + text[start..end].TrimEnd(' ').Length;
        do
        {
            at = tests.Count == 0 ? at : at + (text[at] == ',' ? 1 : 0);
            tests.Add(Test(ref at, end));
        }
        while (at < end);

        if (tests.Count > 1 && tests.Exists(test => test.Comparison is RangeComparison.Any or RangeComparison.Begins))
            throw Refuse(start, end, "A wildcard stands beside another comparison.", "Write a wildcard alone, or say where the versions begin and end, such as >=4.1.0 <4.1.5.");
        RangeSense.Demand(tests, order, (message, hint) => Refuse(start, end, message, hint));
        return new RangeAlternative(tests);
    }

    /// <summary>One comparison; afterwards <paramref name="at"/> stands at the next one, at a comma, or at the end.</summary>
    private RangeTest Test(ref int at, int end)
    {
        SkipSpaces(ref at, end);
        var start = at;
        while (at < end && OperatorSigns.Contains(text[at], StringComparison.Ordinal))
            at++;
        var sign = text[start..at];
        if (!Operators.TryGetValue(sign, out var comparison))
            throw Refuse(start, at, $"\"{sign}\" is no comparison.", "Use =, <, <=, > or >=; instead of ^4.1.0 write >=4.1.0 <5.0.0, and instead of ~4.1.2 write >=4.1.2 <4.2.0.");
        SkipSpaces(ref at, end);
        var from = at;
        while (at < end && text[at] is not ',' && !OperatorSigns.Contains(text[at], StringComparison.Ordinal))
            at++;
        var to = from + text[from..at].TrimEnd(' ').Length;
        if (to == from)
            throw Refuse(start, Math.Max(start + 1, at), "A version is missing here.", $"Write a version, such as {order.Example}, or leave the sign out.");
        return Of(comparison, from, to, isBare: sign.Length == 0);
    }

    private RangeTest Of(RangeComparison comparison, int from, int to, bool isBare)
    {
        var version = text[from..to];
        if (version == "*")
            return isBare ? new RangeTest(RangeComparison.Any, "") : throw Refuse(from, to, "A comparison with * says nothing.", "Write * alone for every version.");
        if (order.Scheme != VersionScheme.Free && version.Contains(' ', StringComparison.Ordinal))
            throw Refuse(from, to, $"Nothing says how the versions of \"{version}\" belong together.", "Write || between versions of which any may be meant; a span is written >=4.1.0 <4.3.0.");
        if (StemOf(version) is { } stem && order.FirstOf(stem) is not null)
            return isBare ? new RangeTest(RangeComparison.Begins, stem) : throw Refuse(from, to, "A wildcard stands behind a comparison.", "Write the wildcard without a sign, or a whole version behind the sign.");
        var problem = comparison == RangeComparison.Equal ? order.ProblemOf(version) : order.PlaceProblemOf(version);
        return problem is null ? new RangeTest(comparison, version) : throw Refuse(from, to, problem.Message, problem.Hint);
    }

    /// <summary>4.1 of 4.1.x and 4.1.*; null where it ends otherwise.</summary>
    private static string? StemOf(string version)
    {
        var stem = version;
        while (stem.EndsWith(".x", StringComparison.OrdinalIgnoreCase) || stem.EndsWith(".*", StringComparison.Ordinal))
            stem = stem[..^2];
        return stem.Length == version.Length ? null : stem;
    }

    private void SkipSpaces(ref int at, int end)
    {
        while (at < end && text[at] == ' ')
            at++;
    }

    private static RangeReadingException Refuse(int start, int end, string message, string hint) =>
        new(new VersionProblem(start, Math.Max(0, end - start), message, hint));
}
