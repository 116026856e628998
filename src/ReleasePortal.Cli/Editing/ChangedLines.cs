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
        var (before, after) = (Lines(edit.Before), Lines(edit.After));
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var left = Math.Min(before.Length, after.Length) - same;
        var behind = before.Reverse().Zip(after.Reverse()).Take(left).TakeWhile(pair => pair.First == pair.Second).Count();
        foreach (var line in before[same..^behind].Take(Most))
            output.WriteLine(palette.Faint($"  - {Inert.Text(line)}"));
        foreach (var line in after[same..^behind].Take(Most))
            output.WriteLine($"  + {Inert.Text(line)}");
    }

    private static string[] Lines(byte[] bytes) => Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');
}
