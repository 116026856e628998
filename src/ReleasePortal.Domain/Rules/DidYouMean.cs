namespace ReleasePortal.Domain.Rules;

/// <summary>Finds the known name that somebody probably meant.</summary>
public static class DidYouMean
{
    /// <summary>"Did you mean …?", or <paramref name="otherwise"/> where nothing is near.</summary>
    public static string Among(IEnumerable<string> known, string written, string otherwise) =>
        Nearest(known, written) is { } nearest ? $"Did you mean \"{nearest}\"?" : otherwise;

    /// <summary>The nearest known name by optimal string alignment distance, at most a third of its length away.</summary>
    public static string? Nearest(IEnumerable<string> known, string written)
    {
        var asked = written.ToLowerInvariant();
        return known
            .Select(name => (Name: name, Distance: Distance(name.ToLowerInvariant(), asked)))
            .Where(candidate => candidate.Distance <= Math.Max(1, Math.Max(candidate.Name.Length, asked.Length) / 3))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    private static int Distance(string from, string to)
    {
        if (Math.Abs(from.Length - to.Length) > 12 || to.Length > 100)
            return int.MaxValue;
        var distance = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
            distance[i, 0] = i;
        for (var j = 0; j <= to.Length; j++)
            distance[0, j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = distance[i - 1, j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                distance[i, j] = Math.Min(replaced, Math.Min(distance[i - 1, j], distance[i, j - 1]) + 1);
                if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                    distance[i, j] = Math.Min(distance[i, j], distance[i - 2, j - 2] + 1);
            }
        }

        return distance[from.Length, to.Length];
    }
}
