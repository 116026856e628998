namespace ReleasePortal.Tests;

/// <summary>The checkout that the tests were compiled in.</summary>
internal static class SourceTree
{
    public static readonly string Root = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "ReleasePortal.sln"))
            ? folder
            : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside of a checkout."));
}
