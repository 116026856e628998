namespace ReleasePortal.Benchmarks;

/// <summary>How large an organisation is, and where it crowds together.</summary>
public sealed record Size(int Releases, Crowds Crowds)
{
    /// <summary>Whether its calendar has to be searched within a second.</summary>
    public bool IsPromised => Releases == 30_000 && Crowds == Crowds.None;

    public override string ToString() => Crowds == Crowds.None ? $"{Releases:N0} releases" : $"{Releases:N0} in crowds";
}
