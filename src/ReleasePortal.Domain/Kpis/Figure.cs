namespace ReleasePortal.Domain.Kpis;

/// <summary>One number of a KPI.</summary>
/// <param name="Id">Unique in the KPI, in kebab case; downloads use it.</param>
/// <param name="Title">What it is, such as <c>Released on time</c>.</param>
/// <param name="Kind">How it is made of observations.</param>
/// <param name="Unit">What it is counted in.</param>
/// <param name="Better">Which way it should go.</param>
public sealed record Figure(string Id, string Title, FigureKind Kind, KpiUnit Unit, Better Better)
{
    /// <summary>What a ratio is multiplied by: 100 for percent, and for <c>per 100 deployments</c>.</summary>
    public double Factor { get; init; } = Unit == KpiUnit.Percent ? 100 : 1;

    /// <summary>Whether a part has less of it than the whole, so that a target of the whole says nothing about a part.</summary>
    public bool IsAdditive => Kind is FigureKind.Total or FigureKind.PerWeek;

    public static Figure Percent(string id, string title, Better better) => new(id, title, FigureKind.Ratio, KpiUnit.Percent, better);

    public static Figure Hours(string id, string title, Better better = Better.Lower) => new(id, title, FigureKind.Median, KpiUnit.Hours, better);

    public static Figure Count(string id, string title, Better better = Better.Lower) => new(id, title, FigureKind.Total, KpiUnit.Count, better);
}
