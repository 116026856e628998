namespace ReleasePortal.Repository.Products;

/// <summary>How much of a product's history is read for one question.</summary>
internal static class ProductLimits
{
    public const int Commits = 100_000;

    /// <summary>Of all messages together.</summary>
    public const int Characters = 50_000_000;

    public static readonly TimeSpan Time = TimeSpan.FromMinutes(2);

    public static ProductLimitException Passed => new(
        $"More than {Commits:N0} commits or {Characters:N0} characters of messages lie between the two, or to read them takes longer than {Time.TotalMinutes:N0} minutes.");
}
