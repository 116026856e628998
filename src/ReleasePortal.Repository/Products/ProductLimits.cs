namespace ReleasePortal.Repository.Products;

/// <summary>How much of a product's history is read for one question.</summary>
internal static class ProductLimits
{
    public const int Commits = 100_000;

    /// <summary>Files changed by commits, counted once for each commit that changes them.</summary>
    public const int Changes = 1_000_000;

    /// <summary>Of all messages together.</summary>
    public const int Characters = 50_000_000;

    public static readonly TimeSpan Time = TimeSpan.FromMinutes(2);

    /// <summary>For the clone of one service, where there are several.</summary>
    public static readonly TimeSpan TimeOfOne = TimeSpan.FromMinutes(1);

    public static ProductLimitException PassedByDeployments => new(
        $"more than {Commits:N0} commits or {Changes:N0} changed files lie between its deployments, or to read them takes longer than a minute");

    public static ProductLimitException Passed => new(
        $"More than {Commits:N0} commits or {Characters:N0} characters of messages lie between the two, or to read them takes longer than {Time.TotalMinutes:N0} minutes.");
}
