using ReleasePortal.Repository.Imports;

namespace ReleasePortal.Cli.Importing;

/// <summary>A row with what a record would say of it.</summary>
/// <param name="Row">As it was exported.</param>
/// <param name="Id">The id of the record.</param>
/// <param name="Values">Its keys.</param>
/// <param name="Problems">What could not be mapped.</param>
internal sealed record ReadRow(ForeignRow Row, string Id, IReadOnlyDictionary<string, string> Values, IReadOnlyList<RowProblem> Problems);
