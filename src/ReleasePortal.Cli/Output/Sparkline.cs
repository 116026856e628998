namespace ReleasePortal.Cli.Output;

/// <summary>A row of numbers as small as words: each a block between nothing and the greatest of them.</summary>
internal static class Sparkline
{
    private const string Blocks = "▁▂▃▄▅▆▇█";

    /// <summary>Stands where there is no data: an empty place would look like the end.</summary>
    public const char Gap = '·';

    /// <param name="values">From 0 on; null where there is no data.</param>
    public static string Of(IReadOnlyList<double?> values)
    {
        var most = values.Max() ?? 0;
        return string.Concat(values.Select(value => value is null ? Gap : most <= 0 ? Blocks[0] : Blocks[(int)Math.Round(Math.Clamp(value.Value / most, 0, 1) * (Blocks.Length - 1))]));
    }
}
