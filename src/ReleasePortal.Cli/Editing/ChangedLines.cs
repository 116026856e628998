using System.Text;
using ReleasePortal.Cli.Output;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Editing;

namespace ReleasePortal.Cli.Editing;

/// <summary>Shows a person which lines of a file are others now.</summary>
internal static class ChangedLines
{
    /// <summary>A new file is told by its name alone.</summary>
    private const int Most = 24;

    public static void Write(FileEdit edit, Surroundings surroundings)
    {
        var (output, palette) = (surroundings.Output, surroundings.OutputPalette);
        output.WriteLine($"{(edit.Before is null ? "Written" : "Changed")}: {palette.Path(Inert.Text(edit.Path))}");
        if (edit.Before is null)
            return;
        foreach (var (isNew, line) in Changes(Lines(edit.Before), Lines(edit.After)).Take(Most))
            output.WriteLine(isNew ? $"  + {Inert.Text(line)}" : palette.Faint($"  - {Inert.Text(line)}"));
    }

    /// <summary>What goes and what comes, in the order of the lines: all but a longest common subsequence.</summary>
    private static IEnumerable<(bool IsNew, string Line)> Changes(string[] before, string[] after)
    {
        var common = new int[before.Length + 1, after.Length + 1];
        for (var old = before.Length - 1; old >= 0; old--)
        {
            for (var late = after.Length - 1; late >= 0; late--)
                common[old, late] = before[old] == after[late] ? common[old + 1, late + 1] + 1 : Math.Max(common[old + 1, late], common[old, late + 1]);
        }

        for (var (old, late) = (0, 0); old < before.Length || late < after.Length;)
        {
            if (old < before.Length && late < after.Length && before[old] == after[late])
                (old, late) = (old + 1, late + 1);
            else if (old < before.Length && (late == after.Length || common[old + 1, late] >= common[old, late + 1]))
                yield return (false, before[old++]);
            else
                yield return (true, after[late++]);
        }
    }

    private static string[] Lines(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
}
