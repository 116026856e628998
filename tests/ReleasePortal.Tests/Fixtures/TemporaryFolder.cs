namespace ReleasePortal.Tests.Fixtures;

/// <summary>A folder that goes away with its owner.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("release-portal-test-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
