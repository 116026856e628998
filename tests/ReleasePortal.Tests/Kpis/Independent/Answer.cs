namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>What a figure comes to; without a value where there is nothing to say.</summary>
internal sealed record Answer(double? Value, int N, double? NinetiethPercentile)
{
    public static readonly Answer Nothing = new(null, 0, null);

    public bool IsAs(Answer other) => N == other.N && Same(Value, other.Value) && Same(NinetiethPercentile, other.NinetiethPercentile);

    private static bool Same(double? one, double? other) =>
        one is { } left && other is { } right ? Math.Abs(left - right) <= 1e-9 * Math.Max(1, Math.Max(Math.Abs(left), Math.Abs(right))) : one is null && other is null;
}
